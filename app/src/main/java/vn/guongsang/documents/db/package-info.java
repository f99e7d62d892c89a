/** The tables of {@code documents}, for this module alone. */
package vn.guongsang.documents.db;
