/** What the library answers about links, ownership, teams and history, chosen for the report. */
@NullMarked
package org.revenuekit.examples.report.answer;

import org.jspecify.annotations.NullMarked;
