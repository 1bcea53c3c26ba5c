/** The answers told to a person, in English or Japanese. */
@NullMarked
package org.revenuekit.examples.report.story;

import org.jspecify.annotations.NullMarked;
