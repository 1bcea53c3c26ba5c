package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.revenuekit.core.definition.Label;

/** {@code {"en": "Expand", "ja": "深耕する"}}. */
final class LabelJson {
    private LabelJson() {}

    static Label read(Fields fields) {
        return fields.build(() -> Label.of(fields.text("en"), fields.text("ja")));
    }

    static ObjectNode write(Label label) {
        return Tree.object().put("en", label.en()).put("ja", label.ja());
    }
}
