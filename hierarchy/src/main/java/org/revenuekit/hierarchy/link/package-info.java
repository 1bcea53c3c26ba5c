/**
 * What sources say about parents: {@linkplain org.revenuekit.hierarchy.link.ParentLink links} by id or by name, of
 * several {@linkplain org.revenuekit.hierarchy.link.LinkKind kinds}, with
 * {@linkplain org.revenuekit.hierarchy.link.Share shares}, dated twice (when they hold, when they were on record), each
 * with its {@linkplain org.revenuekit.hierarchy.link.LinkSource source}. They may contradict each other; a
 * {@link org.revenuekit.hierarchy.HierarchyView} says which are followed and believed first.
 */
@NullMarked
package org.revenuekit.hierarchy.link;

import org.jspecify.annotations.NullMarked;
