package vn.guongsang.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.documents.signing.KeyFiles.NOW;
import static vn.guongsang.documents.signing.KeyFiles.certificate;
import static vn.guongsang.documents.signing.KeyFiles.keys;
import static vn.guongsang.documents.signing.KeyFiles.p12;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.documents.signing.SignatureReport.Kind;
import vn.guongsang.documents.signing.SignatureReport.Signed;
import vn.guongsang.documents.signing.SignatureReport.Standing;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;

@DisplayName("Chữ ký số trong tệp PDF")
class SignaturesTest {

  private static final char[] PASSWORD = KeyFiles.PASSWORD.toCharArray();

  private static KeyPair root;
  private static X509Certificate rootCertificate;
  private static byte[] keyFile;

  @BeforeAll
  static void certificates() throws Exception {
    root = keys();
    rootCertificate =
        certificate("Cơ quan chứng thực thử", root, "Cơ quan chứng thực thử", root, true, 1);
    var own = keys();
    var certificate =
        certificate("Trịnh Ngọc Hoa", own, "Cơ quan chứng thực thử", root, false, 365);
    keyFile = p12(own, certificate, rootCertificate);
  }

  private static byte[] pdf() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] signed(byte[] pdf) {
    try (var signer = KeyFile.open(keyFile, PASSWORD, NOW, "key")) {
      assertThat(signer.name()).isEqualTo("Trịnh Ngọc Hoa");
      return signer.sign(pdf, "Ký ban hành", NOW);
    }
  }

  @Test
  void a_signed_file_says_who_when_and_that_it_is_whole() throws IOException {
    var report = new Signatures("").check(signed(pdf()));
    assertThat(report)
        .isEqualTo(
            new SignatureReport(
                Kind.SIGNED,
                List.of(
                    new Signed(
                        "Trịnh Ngọc Hoa",
                        "Cơ quan chứng thực thử",
                        NOW,
                        true,
                        Standing.UNPROVEN))));
    assertThat(report.sound()).isTrue();
    assertThat(report.signatures().getFirst().words())
        .isEqualTo(
            Said.of(
                "signing.signed-at", "Trịnh Ngọc Hoa", NOW, Said.of("signing.standing.UNPROVEN")));
  }

  @Test
  void a_changed_letter_breaks_it() throws IOException {
    var file = signed(pdf());
    // in the page's box, so that the file is still a PDF
    var at = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("612.0");
    file[at] = '5';
    var report = new Signatures("").check(file);
    assertThat(report.signatures()).extracting(Signed::standing).containsExactly(Standing.BROKEN);
    assertThat(report.sound()).isFalse();
    assertThat(report.words()).isEqualTo(Said.of("signing.not-sound", 1));
  }

  @Test
  void what_is_added_afterwards_is_seen() throws IOException {
    byte[] more;
    try (var document = Loader.loadPDF(signed(pdf()))) {
      document.getDocumentCatalog().setLanguage("vi");
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      var out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      more = out.toByteArray();
    }
    var report = new Signatures("").check(more);
    assertThat(report.signatures()).extracting(Signed::whole).containsExactly(false);
    assertThat(report.sound()).isFalse();
  }

  @Test
  void two_who_sign_one_after_the_other_are_both_seen() throws IOException {
    var report = new Signatures("").check(signed(signed(pdf())));
    assertThat(report.signatures())
        .extracting(Signed::whole)
        .containsExactlyInAnyOrder(false, true);
    assertThat(report.sound()).isTrue();
  }

  @Test
  void with_the_root_in_the_folder_of_trust_the_signer_is_proven(@TempDir Path folder)
      throws Exception {
    Files.write(folder.resolve("root.cer"), rootCertificate.getEncoded());
    Files.writeString(folder.resolve("README"), "not a certificate");
    var report = new Signatures(folder.toString()).check(signed(pdf()));
    assertThat(report.signatures()).extracting(Signed::standing).containsExactly(Standing.TRUSTED);
    assertThat(report.sound()).isTrue();
  }

  @Test
  void other_files_are_told_apart() throws IOException {
    var signatures = new Signatures("");
    assertThat(signatures.check(pdf())).isEqualTo(new SignatureReport(Kind.UNSIGNED, List.of()));
    assertThat(signatures.check(new byte[] {'P', 'K', 3, 4}).kind()).isEqualTo(Kind.NOT_PDF);
    assertThat(
            signatures
                .check("%PDF-1.7 và không gì nữa".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .kind())
        .isEqualTo(Kind.NOT_PDF);
    assertThat(signatures.check(new byte[0]).kind()).isEqualTo(Kind.NOT_PDF);
  }

  @Test
  void a_wrong_password_and_an_ended_certificate_are_said() throws Exception {
    assertThatThrownBy(() -> KeyFile.open(keyFile, "sai".toCharArray(), NOW, "key"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("signing.fault.key-file");
    var own = keys();
    var ended = certificate("Đã hết hạn", own, "Cơ quan chứng thực thử", root, false, -1);
    var file = p12(own, ended, rootCertificate);
    assertThatThrownBy(() -> KeyFile.open(file, PASSWORD, NOW, "key"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("signing.fault.expired");
  }
}
