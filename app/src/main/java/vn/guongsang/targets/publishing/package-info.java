/**
 * Results made public by a document: a copy of a scorecard as it stood, until somebody withdraws
 * it. What is entered later stays inside.
 */
@NullMarked
@NamedInterface("publishing")
package vn.guongsang.targets.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
