/**
 * Definitions as files: indices, grids, questionnaires, play books, phases, processes, funnels, plans and policies as
 * JSON, so that they can be reviewed, versioned and changed without a program. Copy what you need; {@code README.md}
 * has an example of each kind.
 *
 * <p>{@link org.revenuekit.examples.definitions.DefinitionJson} has a
 * {@link org.revenuekit.examples.definitions.DefinitionFormat} for each kind, which reads and writes. What was written
 * reads back equal. A file is read within limits that are checked before anything is built (1 MiB, 20 levels, 300,000
 * tokens, numbers of 1,100 and names of 1,024 chars); names that are not known or stand twice and values of another
 * type are refused with their path; what a definition refuses is told with the path of the part that it refuses. No
 * class is ever named by a file.
 *
 * <p>{@code definitions.schema.json} describes the files for editors. {@code relationship-phases.json} is the standard
 * model of phases and {@code the-model.json} THE MODEL, to start from.
 *
 * <p>To add a kind, write how its fields are asked for ({@code Fields}) and set, and give it a format; where an
 * attribute is a field, {@code Attributes} and {@code Value} say both in one line.
 */
@NullMarked
package org.revenuekit.examples.definitions;

import org.jspecify.annotations.NullMarked;
