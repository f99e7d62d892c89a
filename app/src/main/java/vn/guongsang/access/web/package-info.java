/** Pages for signing in, for one's own account, and for those who administer accounts. */
@NullMarked
package vn.guongsang.access.web;

import org.jspecify.annotations.NullMarked;
