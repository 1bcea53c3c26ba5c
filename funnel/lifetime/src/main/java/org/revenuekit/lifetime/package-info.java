/** Lifetime value (顧客生涯価値, LTV). */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true)
@NullMarked
package org.revenuekit.lifetime;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
