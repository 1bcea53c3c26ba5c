package org.revenuekit.core.asset;

import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;

/** Says which action a finding is about. */
final class ActionFindings {
    private ActionFindings() {}

    static Finding of(CoreFinding kind, AssetAction action) {
        return about(kind, action).build();
    }

    static Finding of(CoreFinding kind, AssetAction action, String key, String value) {
        return about(kind, action).putDetail(key, value).build();
    }

    private static Finding.Builder about(CoreFinding kind, AssetAction action) {
        return Finding.builder()
                .kind(kind)
                .subject(Subject.of(action.asset()))
                .putDetail("action", action.change().kind() + " " + action.effectiveFrom() + " " + action.sequence());
    }
}
