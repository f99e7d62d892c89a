package vn.guongsang.documents.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import vn.guongsang.shell.Refused;

/** Signs with the first key of a PKCS#12 file (.p12, .pfx); neither file nor password is kept. */
public final class KeyFile implements Signer {

  private final Pkcs12SignatureToken token;
  private final DSSPrivateKeyEntry key;

  private KeyFile(Pkcs12SignatureToken token, DSSPrivateKeyEntry key) {
    this.token = token;
    this.key = key;
  }

  /**
   * @throws Refused beside the form's field, when the file or the password is not right or the
   *     certificate is not valid at the moment
   */
  public static KeyFile open(byte[] p12, char[] password, Instant now, String field) {
    Pkcs12SignatureToken token;
    try {
      token = new Pkcs12SignatureToken(p12, new PasswordProtection(password));
    } catch (DSSException e) {
      throw Refused.field(field, "signing.fault.key-file");
    }
    var keys = token.getKeys();
    if (keys.isEmpty()) {
      token.close();
      throw Refused.field(field, "signing.fault.no-key");
    }
    var key = keys.getFirst();
    if (!key.getCertificate().isValidOn(Date.from(now))) {
      token.close();
      throw Refused.field(field, "signing.fault.expired");
    }
    return new KeyFile(token, key);
  }

  @Override
  public String name() {
    return DSSASN1Utils.getHumanReadableName(key.getCertificate());
  }

  @Override
  public byte[] sign(byte[] pdf, String reason, Instant at) {
    var wish = new PAdESSignatureParameters();
    wish.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    wish.setDigestAlgorithm(DigestAlgorithm.SHA256);
    wish.setSigningCertificate(key.getCertificate());
    wish.setCertificateChain(key.getCertificateChain());
    wish.bLevel().setSigningDate(Date.from(at));
    if (!reason.isEmpty()) {
      wish.setReason(reason);
    }
    var service = new PAdESService(new CommonCertificateVerifier(true));
    var document = new InMemoryDocument(pdf);
    var data = service.getDataToSign(document, wish);
    var signed =
        service.signDocument(document, wish, token.sign(data, wish.getDigestAlgorithm(), key));
    var out = new ByteArrayOutputStream();
    try {
      signed.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    token.close();
  }
}
