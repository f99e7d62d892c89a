/**
 * Pages on which certificates are printed, singly or all of a decision, issued again, and printers
 * set right.
 */
@NullMarked
package vn.guongsang.decisions.certificates.web;

import org.jspecify.annotations.NullMarked;
