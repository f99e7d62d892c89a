package vn.guongsang.documents.signing;

import java.time.Instant;

/**
 * Whoever can sign a PDF: a key in a file today, a token or a remote service behind the same words.
 */
public interface Signer extends AutoCloseable {

  /** Whom the certificate names. */
  String name();

  /**
   * The file with one more signature (PAdES-B) over all of it.
   *
   * @param reason as shown by readers beside the signature; empty text for none
   */
  byte[] sign(byte[] pdf, String reason, Instant at);

  @Override
  void close();
}
