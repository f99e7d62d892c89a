/**
 * Official papers as PDF: lines are broken, justified and placed on pages here, with a face of the
 * measure of Times New Roman embedded. Rows of tables are never split, heads are repeated.
 */
@NamedInterface("official-pdf")
@NullMarked
package vn.guongsang.documents.official.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
