/**
 * From a folder of exports to domain objects: {@link org.revenuekit.examples.report.load.Importer} reads the files into
 * canonical rows and accounts for each row, {@link org.revenuekit.examples.report.load.DataSet} makes objects of them.
 */
@NullMarked
package org.revenuekit.examples.report.load;

import org.jspecify.annotations.NullMarked;
