/**
 * The name and version by which every answer says which definition it was computed with.
 *
 * <p>A changed definition must never look like a changed customer: two answers whose equal
 * {@link org.revenuekit.core.definition.DefinitionRef references} stand for unequal content are not compared.
 */
@NullMarked
package org.revenuekit.core.definition;

import org.jspecify.annotations.NullMarked;
