/** The pages of pledges: drawing one up, its sides, signing, who has not signed. */
@NullMarked
package vn.guongsang.movements.pledges.web;

import org.jspecify.annotations.NullMarked;
