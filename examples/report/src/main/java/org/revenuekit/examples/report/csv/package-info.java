/**
 * Reading and writing delimited text, strictly: a file is either read as it is or refused with its name, row and
 * column. Nothing is replaced or guessed, and no line, however long, makes memory grow beyond a bound.
 */
@NullMarked
package org.revenuekit.examples.report.csv;

import org.jspecify.annotations.NullMarked;
