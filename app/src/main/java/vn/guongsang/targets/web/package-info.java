/**
 * The pages of targets: the library, one indicator over units, a unit's scorecard, setting plans,
 * entering figures, asking and answering. They ask and show; no arithmetic lives here.
 */
@NullMarked
package vn.guongsang.targets.web;

import org.jspecify.annotations.NullMarked;
