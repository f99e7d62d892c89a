/** What people see of what waits for them and of what runs for them in the background. */
@NullMarked
package vn.guongsang.shell.work.web;

import org.jspecify.annotations.NullMarked;
