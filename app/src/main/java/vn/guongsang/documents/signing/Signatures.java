package vn.guongsang.documents.signing;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.guongsang.documents.signing.SignatureReport.Kind;
import vn.guongsang.documents.signing.SignatureReport.Signed;
import vn.guongsang.documents.signing.SignatureReport.Standing;

/**
 * Says of a PDF who signed it and whether it is still what was signed. Certificates that lie in the
 * folder named at start are trusted, such as the root of the government's cipher committee (Ban Cơ
 * yếu Chính phủ); without any, an intact signature stays unproven.
 */
@Component
public class Signatures {

  private static final int HEAD = 1024;

  private final @Nullable Path folder;
  private volatile @Nullable CommonTrustedCertificateSource trusted;

  Signatures(@Value("${guongsang.signing.trust:}") String folder) {
    this.folder = folder.isEmpty() ? null : Path.of(folder);
    if (this.folder != null && !Files.isDirectory(this.folder)) {
      throw new IllegalArgumentException("guongsang.signing.trust is no folder: " + folder);
    }
  }

  /** Read at the first file that is checked, so that starting does not wait for it. */
  private CommonTrustedCertificateSource trusted() {
    var known = trusted;
    if (known == null) {
      known = new CommonTrustedCertificateSource();
      if (folder != null) {
        certificates(folder).forEach(known::addCertificate);
      }
      trusted = known;
    }
    return known;
  }

  private static List<CertificateToken> certificates(Path folder) {
    var all = new ArrayList<CertificateToken>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().matches(".*\\.(cer|crt|pem|der)")).toList()) {
        all.add(DSSUtils.loadCertificate(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Never fails for what is in the file: what cannot be read is no PDF, or is broken. */
  public SignatureReport check(byte[] file) {
    var head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      return new SignatureReport(Kind.NOT_PDF, List.of());
    }
    try {
      return checked(file);
    } catch (DSSException | IllegalArgumentException | IllegalStateException e) {
      return new SignatureReport(Kind.NOT_PDF, List.of());
    }
  }

  private SignatureReport checked(byte[] file) {
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted());
    validator.setCertificateVerifier(verifier);
    if (validator.getSignatures().isEmpty()) {
      return new SignatureReport(Kind.UNSIGNED, List.of());
    }
    var said = validator.validateDocument().getSimpleReport();
    return new SignatureReport(
        Kind.SIGNED,
        validator.getSignatures().stream()
            .map(signature -> signed(signature, said, file.length))
            .toList());
  }

  private static Signed signed(AdvancedSignature signature, SimpleReport said, int length) {
    var certificate = signature.getSigningCertificateToken();
    var at = signature.getSigningTime();
    return new Signed(
        certificate == null ? "" : DSSASN1Utils.getHumanReadableName(certificate),
        certificate == null ? "" : DSSASN1Utils.getHumanReadableName(certificate.getIssuer()),
        at == null ? null : at.toInstant(),
        coversTo(signature, length),
        standing(
            signature,
            said.getIndication(signature.getId()),
            said.getSubIndication(signature.getId())));
  }

  private static boolean coversTo(AdvancedSignature signature, int length) {
    if (!(signature instanceof PAdESSignature pades)) {
      return false;
    }
    // from, length, from, length: all but the signature itself
    var range = pades.getPdfRevision().getByteRange().toBigIntegerList();
    return range.getFirst().signum() == 0
        && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(length));
  }

  private static Standing standing(
      AdvancedSignature signature, Indication indication, @Nullable SubIndication reason) {
    if (indication == Indication.TOTAL_PASSED) {
      return Standing.VALID;
    }
    var intact = signature.getSignatureCryptographicVerification();
    if (indication == Indication.TOTAL_FAILED
        || !intact.isSignatureValid()
        || !intact.isReferenceDataIntact()) {
      return Standing.BROKEN;
    }
    return reason == SubIndication.TRY_LATER ? Standing.TRUSTED : Standing.UNPROVEN;
  }
}
