/**
 * The root of the vocabulary that every module of RevenueKit speaks; its style of value types reaches all sub-packages.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true)
@NullMarked
package org.revenuekit.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
