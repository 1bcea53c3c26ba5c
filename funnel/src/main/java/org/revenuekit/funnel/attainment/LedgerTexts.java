package org.revenuekit.funnel.attainment;

import com.google.common.collect.ImmutableMap;
import org.revenuekit.core.internal.Text;

/** Checks the texts of entries. */
final class LedgerTexts {
    private LedgerTexts() {}

    static void check(ImmutableMap<String, String> attributes) {
        attributes.forEach((name, value) -> {
            Text.checkName(name, "attribute name");
            Text.checkName(value, "attribute value");
        });
    }
}
