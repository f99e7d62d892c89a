/**
 * Văn bản hành chính as Nghị định 30/2020/NĐ-CP lays them out: one value says what stands in a
 * paper, the measures of the decree say where. Writing it as a Word or a PDF file is for the
 * packages below, so that both always say the same.
 */
@NamedInterface("official")
@NullMarked
package vn.guongsang.documents.official;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
