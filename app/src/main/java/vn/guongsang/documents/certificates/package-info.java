/**
 * Phôi giấy khen, bằng khen: what a certificate looks like, kept as data in millimetres, and the
 * press that draws one or thousands as PDF. Knows nothing of awards: it is given words.
 */
@NamedInterface("certificates")
@NullMarked
package vn.guongsang.documents.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
