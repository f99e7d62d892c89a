/**
 * Đăng ký danh hiệu thi đua: which titles people and collectives strive for in a year or a school
 * year, from when until when it may be said, and what of it was achieved. What was achieved is told
 * by the module that keeps the register.
 */
@NamedInterface("registrations")
@NullMarked
package vn.guongsang.movements.registrations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
