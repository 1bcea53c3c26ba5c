/**
 * The laws of the hierarchy as contracts, and arbitraries for the data that breaks them.
 *
 * <p>{@link org.revenuekit.hierarchy.testkit.RollUpContract} holds for anybody's roll-up, in whatever language: its
 * subject is one method over plain types. {@link org.revenuekit.hierarchy.testkit.HierarchyDomain} hands hierarchies to
 * jqwik properties: {@code @Domain(HierarchyDomain.class)}, then {@code @ForAll Hierarchy hierarchy}.
 * {@link org.revenuekit.hierarchy.testkit.HierarchyArbitraries} has the same arbitraries for use without annotations.
 */
@NullMarked
package org.revenuekit.hierarchy.testkit;

import org.jspecify.annotations.NullMarked;
