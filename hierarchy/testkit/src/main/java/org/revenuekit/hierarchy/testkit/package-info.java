/**
 * The laws of the hierarchy as contracts, and arbitraries for the data that breaks them.
 *
 * <p>{@link org.revenuekit.hierarchy.testkit.RollUpContract} holds for anybody's roll-up,
 * {@link org.revenuekit.hierarchy.testkit.ResolverContract} for anybody's way to find ultimate parents,
 * {@link org.revenuekit.hierarchy.testkit.WhiteSpaceContract} for anybody's matrix of white space, and
 * {@link org.revenuekit.hierarchy.testkit.AffinityContract} for anybody's rules of co-ownership, in whatever language:
 * the subject of each is one method over plain types. Implement the interface in a test class, return your subject, and
 * every law is a property of it. {@link org.revenuekit.hierarchy.testkit.HierarchyDomain} hands hierarchies to jqwik
 * properties: {@code @Domain(HierarchyDomain.class)}, then {@code @ForAll Hierarchy hierarchy}.
 * {@link org.revenuekit.hierarchy.testkit.HierarchyArbitraries} has the same arbitraries for use without annotations.
 */
@NullMarked
package org.revenuekit.hierarchy.testkit;

import org.jspecify.annotations.NullMarked;
