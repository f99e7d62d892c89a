/**
 * Chữ ký số in PDF files: signing with a key somebody brings along, and saying of a file that comes
 * back who signed it, when, and whether it is still what was signed. Nothing here goes online.
 */
@NamedInterface("signing")
@NullMarked
package vn.guongsang.documents.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
