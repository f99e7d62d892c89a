/**
 * Earlier awards from people's own sheets: holders, award types and issuers recognised where that
 * is certain, left to a person where it is not.
 */
@NullMarked
package vn.guongsang.decisions.imports;

import org.jspecify.annotations.NullMarked;
