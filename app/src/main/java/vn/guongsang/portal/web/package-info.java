/** Pages and answers for anybody. */
@NullMarked
package vn.guongsang.portal.web;

import org.jspecify.annotations.NullMarked;
