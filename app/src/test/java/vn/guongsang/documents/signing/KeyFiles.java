package vn.guongsang.documents.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates of invented people, from an authority that nobody trusts. */
public final class KeyFiles {

  public static final String PASSWORD = "Khong-Giu-Lai";
  static final String AUTHORITY = "Cơ quan chứng thực thử";

  static final Instant NOW = Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

  private KeyFiles() {}

  /** A PKCS#12 file with a fresh key of {@code name}, good from yesterday's year for a year. */
  public static byte[] of(String name) throws Exception {
    var root = keys();
    var own = keys();
    return p12(
        own,
        certificate(name, own, AUTHORITY, root, false, 365),
        certificate(AUTHORITY, root, AUTHORITY, root, true, 1));
  }

  static KeyPair keys() throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  static X509Certificate certificate(
      String name, KeyPair own, String issuer, KeyPair by, boolean authority, int days)
      throws Exception {
    var builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("CN=" + issuer + ",C=VN"),
            BigInteger.valueOf(name.hashCode() & 0x7fffffff),
            Date.from(NOW.minusSeconds(86_400L * 400)),
            Date.from(NOW.plusSeconds(86_400L * (authority ? 3650 : days))),
            new X500Name("CN=" + name + ",C=VN"),
            own.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(
            authority
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(by.getPrivate())));
  }

  static byte[] p12(KeyPair own, Certificate... chain) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("key", own.getPrivate(), PASSWORD.toCharArray(), chain);
    var out = new ByteArrayOutputStream();
    store.store(out, PASSWORD.toCharArray());
    return out.toByteArray();
  }
}
