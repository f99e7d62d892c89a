/** Pages of inspections and of their findings. A movement's page shows its inspections. */
@NullMarked
package vn.guongsang.movements.inspections.web;

import org.jspecify.annotations.NullMarked;
