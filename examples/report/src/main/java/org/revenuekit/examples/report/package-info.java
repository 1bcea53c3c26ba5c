/**
 * The main job: a folder of CSV exports in, a readable story and report.json out.
 *
 * <p>{@link org.revenuekit.examples.report.Report} reads the command line, {@code load} the data,
 * {@link org.revenuekit.examples.report.Answers} asks the library, {@code story} and {@code json} tell what it
 * answered.
 */
@NullMarked
package org.revenuekit.examples.report;

import org.jspecify.annotations.NullMarked;
