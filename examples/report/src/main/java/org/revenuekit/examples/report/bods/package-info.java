/**
 * Reads files of the Beneficial Ownership Data Standard, version 0.4: statements about companies, persons and who holds
 * what, each replaced by later ones of the same record. They become canonical rows of accounts and links with the time
 * in which a link holds and the time in which it was on record.
 */
@NullMarked
package org.revenuekit.examples.report.bods;

import org.jspecify.annotations.NullMarked;
