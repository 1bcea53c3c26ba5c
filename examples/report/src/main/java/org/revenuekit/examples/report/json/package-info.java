/** The answers told to a program: report.json, its keys documented by a JSON Schema and stable. */
@NullMarked
package org.revenuekit.examples.report.json;

import org.jspecify.annotations.NullMarked;
