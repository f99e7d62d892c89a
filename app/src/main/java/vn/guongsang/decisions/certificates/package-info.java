/**
 * Giấy khen, bằng khen: the number in the certificate book and the code that anyone can verify, one
 * for each award given here; printed singly or by thousands, reissued with their trail.
 */
@NamedInterface("certificates")
@NullMarked
package vn.guongsang.decisions.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
