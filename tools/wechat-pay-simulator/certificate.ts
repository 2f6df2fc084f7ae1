/*
 * Self-signed X.509 certificates, which Node cannot make by itself: of the merchant, and of WeChat Pay in its
 * older key mode.
 */
import { createPublicKey, randomBytes } from 'node:crypto';
import forge from 'node-forge';

/** A platform certificate lives five years. */
const YEARS = 5;

/**
 * A certificate of this private key (PEM), as PEM; its serial number has 40 hexadecimal digits, as WeChat
 * Pay's have.
 */
export function makeCertificate(privateKey: string, commonName: string): string {
  const certificate = forge.pki.createCertificate();
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  // Positive (its first bit is 0) and without a leading zero.
  certificate.serialNumber = `5${randomBytes(20).toString('hex').slice(1)}`;
  certificate.validity.notBefore = new Date();
  certificate.validity.notAfter = new Date();
  certificate.validity.notAfter.setFullYear(certificate.validity.notBefore.getFullYear() + YEARS);
  const names = [
    { name: 'commonName', value: commonName },
    { name: 'organizationName', value: 'Simulated WeChat Pay' },
    { name: 'countryName', value: 'CN' },
  ];
  certificate.setSubject(names);
  certificate.setIssuer(names);
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate);
}
