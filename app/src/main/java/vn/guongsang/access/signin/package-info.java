/**
 * How somebody proves to be the owner of an account: password, second step, browsers that are
 * known, and how guessing is slowed down without shutting the owner out.
 */
@NullMarked
@NamedInterface("signin")
package vn.guongsang.access.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
