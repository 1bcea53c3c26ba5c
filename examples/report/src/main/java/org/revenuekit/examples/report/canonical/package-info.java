/**
 * The canonical tables: what the report program understands, whatever the export looked like.
 *
 * <p>{@link org.revenuekit.examples.report.canonical.CanonicalTable} and
 * {@link org.revenuekit.examples.report.canonical.CanonicalColumn} are the one place that names them. The reader, the
 * JSON Schema of mappings and the documentation are all checked against these two, so that a column is added in one
 * place.
 */
@NullMarked
package org.revenuekit.examples.report.canonical;

import org.jspecify.annotations.NullMarked;
