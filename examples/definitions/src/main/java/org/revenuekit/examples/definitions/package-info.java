/**
 * Definitions as files: indices, grids and questions of a survey as JSON, so that they can be reviewed, versioned and
 * changed without a program. Copy what you need.
 *
 * <p>{@link org.revenuekit.examples.definitions.DefinitionJson} reads and writes. A file is read within limits that are
 * checked before anything is built (1 MiB, 20 levels, 100,000 tokens, 100 digits); names that are not known, names that
 * stand twice and values of another type are refused with their path; what a definition refuses is told with the path
 * of the part that it refuses. No class is ever named by a file. What was written reads back equal.
 *
 * <p>{@code definitions.schema.json} describes the files for editors.
 */
@NullMarked
package org.revenuekit.examples.definitions;

import org.jspecify.annotations.NullMarked;
