package org.revenuekit.examples.report.mapping;

import java.util.HashSet;
import java.util.Set;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.examples.definitions.DefinitionJson;
import org.revenuekit.segmentation.index.IndexDefinition;

/** Reads the part of a mapping that says how observations become scores and segments. */
final class SegmentationParser {

    private final EmbeddedDefinitions embedded;

    SegmentationParser(EmbeddedDefinitions embedded) {
        this.embedded = embedded;
    }

    /** The definitions: the standard ones but for those that the object states. */
    SegmentationDefinitions definitions(Fields fields) {
        SegmentationDefinitions standard = SegmentationDefinitions.STANDARD;
        SegmentationDefinitions read = new SegmentationDefinitions(
                embedded.one(fields, "cs", DefinitionJson::readIndex).orElse(standard.cs()),
                embedded.one(fields, "op", DefinitionJson::readIndex).orElse(standard.op()),
                embedded.one(fields, "grid", DefinitionJson::readGrid).orElse(standard.grid()),
                embedded.list(fields, "further", DefinitionJson::readIndex),
                fields.date("observedOn"),
                fields.integer("comparedMonths", 1, EmbeddedDefinitions.MOST_MONTHS)
                        .orElse(standard.comparedMonths()));
        fields.finish();
        checkReferences(fields, read);
        return read;
    }

    /** Scores are told by the references of their indices. */
    private static void checkReferences(Fields fields, SegmentationDefinitions read) {
        Set<DefinitionRef> refs = new HashSet<>();
        refs.add(read.cs().ref());
        if (!refs.add(read.op().ref())) {
            fields.problem(
                    "op", "must have another 'ref' than 'cs', had " + read.op().ref());
        }
        for (IndexDefinition index : read.further()) {
            if (!refs.add(index.ref())) {
                fields.problem("further", "each index must have a 'ref' of its own, had " + index.ref() + " again");
            }
        }
    }
}
