/**
 * Báo cáo định kỳ of a movement: what units owe by when, in questions and in figures that only the
 * targets say; handed in, given back or accepted, and merged on the way up. Who has not, and who is
 * late by how many days, is seen at a glance.
 */
@NamedInterface("reports")
@NullMarked
package vn.guongsang.movements.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
