package org.revenuekit.funnel.retention;

import org.revenuekit.core.finding.Subject;

/** How a finding names a key of whatever type. */
final class Keys {
    private Keys() {}

    static Subject subject(Object key) {
        return new Subject("key", key.toString());
    }
}
