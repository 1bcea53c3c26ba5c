/** Dynamic segmentation (動的セグメンテーション): which customers to develop, judged by data that keeps changing. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = "index:indices")
@NullMarked
package org.revenuekit.segmentation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
