/*
 * Names that columns have in the files of the world, English and Chinese, the surest first. Our own names
 * need no entry. A name in two lists goes to the first column that asks for it.
 */

const list = (names: string): string[] => names.split(/\s+/);

/** Letters and digits alone, small: "Order No." and order_no are one name. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const PRODUCT_IDS = list(`productid productcode sku lineitemsku itemid itemcode stockcode articleid
  menuitemid pizzaid plu barcode 商品编号 商品编码 商品id 菜品编号 菜品编码 商品条码 条码 货号 品项编码`);
const PRODUCT_NAMES = list(`productname itemname lineitemname description productdetail item product article
  menuitem coffeename pizzaname 商品名称 菜品名称 商品 菜品 品名 品项名称`);
const CUSTOMERS = list(`customerid customer customerno customercode memberid memberno membernumber member
  membercode loyaltyid loyaltynumber clientid userid 会员号 会员编号 会员卡号 会员id 卡号 客户编号 顾客编号
  客户id 用户id 会员手机号 会员手机 手机号 手机号码`);
const STORES = list(`storeid storecode storeno store outletid outlet shopid shop locationid location branchid
  branch storelocation storename shopname 门店编号 门店编码 门店id 门店 门店名称 店铺编号 店铺id 店铺 店铺名称
  分店`);
const CATEGORIES = list(`category productcategory itemcategory producttype categoryname department 商品分类
  商品类别 菜品分类 分类 类别 品类 类目`);

/** By our name of a column. */
export const KNOWN_NAMES: Record<string, readonly string[]> = {
  transaction_id: list(`transactionno receiptno receiptnumber receiptid receipt billno billnumber billid bill
    orderid orderno ordernumber invoiceno invoiceid invoicenumber invoice ticketnumber ticketno ticket checkno
    checknumber transno transaction saleid order 小票号 小票编号 小票流水号 订单号 订单编号 账单号 账单编号
    交易流水号 交易号 流水号 销售单号 单号 单据编号`),
  transaction_date: list(`date orderdate invoicedate saledate salesdate saledate businessdate businessday
    datetime transactiondatetime orderdatetime createdat timestamp 交易日期 下单日期 销售日期 营业日期 订单日期
    日期 下单时间 交易时间 结账时间 支付时间 付款时间 订单时间 销售时间 时间`),
  transaction_time: list(
    `time ordertime saletime salestime 时间 下单时间 交易时间 结账时间 支付时间 销售时间`,
  ),
  sales_outlet_id: STORES,
  customer_id: CUSTOMERS,
  order: [],
  line_item_id: list(`lineid lineno linenumber line detailid orderdetailsid orderdetailid orderlineid
    orderitemid 行号 明细号 明细id 明细编号`),
  product_id: PRODUCT_IDS,
  product: PRODUCT_NAMES,
  product_category: CATEGORIES,
  quantity: list(`qty units transactionqty lineitemquantity quantitysold quantityordered 数量 件数 份数
    销售数量 商品数量`),
  line_item_amount: list(`lineamount linetotal netsales netamount amount total totalprice totalamount subtotal
    totalspent totalsales totalsale saleamount salesamount amountpaid
    实付金额 实收金额 实付 实收 折后金额 优惠后金额 成交金额 销售金额 小计 金额`),
  unit_price: list(`unitprice priceperunit price itemprice lineitemprice priceeach 单价 售价 销售单价 价格`),
  till: list(`tillid tillno register registerid registerno terminal terminalid terminalno posid posno 收银机号
    收银机 款台号 款台 pos机号 机号`),
  part: list('part splitpart 分单号'),
  voided: list('void isvoid voided 作废 是否作废'),
  return_transaction_id: list('returnof refundof originalreceipt originalreceiptno 原小票号 原订单号 原单号'),
  return_date: list('originaldate 原单日期 原交易日期'),
  return_outlet_id: list('originalstore 原单门店 原门店'),
  customer_since: list(`joined joindate joinedat membersince registered registeredat registrationdate
    signupdate createdat 入会日期 入会时间 注册日期 注册时间 开卡日期 开卡时间 加入时间`),
  'customer_first-name': list('name firstname customername nickname 姓名 会员姓名 客户姓名 昵称'),
  // Of a list of members that are carried over.
  number: CUSTOMERS.filter((name) => !name.startsWith('会员手机') && !name.startsWith('手机')),
  phone: list('phone phonenumber mobile mobilephone tel 手机 手机号 手机号码 会员手机 会员手机号 电话'),
  name: list('name firstname customername nickname 姓名 会员姓名 客户姓名 昵称'),
  since: list('joined joindate joinedat membersince 入会日期 注册日期 开卡日期 加入时间'),
  level: list('tier level memberlevel grade 等级 会员等级 级别 卡等级'),
  level_until: list('levelend tieruntil 等级到期 等级有效期 等级到期日'),
  points: list('points balance pointbalance 积分 可用积分 积分余额 当前积分'),
  growth: list('growth qualifying growthvalue 成长值 当前成长值'),
  birthday: list('birthday birthdate dateofbirth 生日 出生日期'),
  consents: list('consents 授权 同意记录'),
  current_retail_price: list('retailprice price unitprice listprice 零售价 售价 单价 价格'),
  neighborhood: list('neighorhood storename shopname outletname name 门店名称 店铺名称 名称'),
};
