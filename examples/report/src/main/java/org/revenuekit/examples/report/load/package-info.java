/**
 * From a folder of exports to domain objects: {@link org.revenuekit.examples.report.load.Importer} reads the files into
 * canonical rows and accounts for each row.
 */
@NullMarked
package org.revenuekit.examples.report.load;

import org.jspecify.annotations.NullMarked;
