/**
 * Official papers as Word files (WordprocessingML, written directly), to be edited by the office,
 * alone or on the office's own letterhead. Nothing here depends on styles the reader may not have.
 */
@NamedInterface("official-docx")
@NullMarked
package vn.guongsang.documents.official.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
