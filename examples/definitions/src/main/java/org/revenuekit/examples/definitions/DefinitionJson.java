package org.revenuekit.examples.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.segmentation.care.PlayBook;
import org.revenuekit.segmentation.care.TouchCapacity;
import org.revenuekit.segmentation.care.WarningPolicy;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.segment.SegmentGrid;
import org.revenuekit.segmentation.signal.DetectionPolicy;
import org.revenuekit.segmentation.signal.SignalPolicy;
import org.revenuekit.segmentation.survey.ChannelPolicy;
import org.revenuekit.segmentation.survey.Questionnaire;

/** Definitions as JSON and back: what was written reads back equal. */
public final class DefinitionJson {
    /** An index of customers: {@code "definition": "index"}. */
    public static final DefinitionFormat<IndexDefinition> INDEX =
            new DefinitionFormat<>("index", IndexJson::read, IndexJson::write);
    /** A grid of segments: {@code "definition": "grid"}. */
    public static final DefinitionFormat<SegmentGrid> GRID =
            new DefinitionFormat<>("grid", GridJson::read, GridJson::write);
    /** The questions of a survey: {@code "definition": "questionnaire"}. */
    public static final DefinitionFormat<Questionnaire> QUESTIONNAIRE =
            new DefinitionFormat<>("questionnaire", QuestionnaireJson::read, QuestionnaireJson::write);
    /** Which portfolio each channel suits: {@code "definition": "channel-policy"}. */
    public static final DefinitionFormat<ChannelPolicy> CHANNEL_POLICY =
            new DefinitionFormat<>("channel-policy", PolicyJson::channels, PolicyJson::write);
    /** How signals are weighed: {@code "definition": "signal-policy"}. */
    public static final DefinitionFormat<SignalPolicy> SIGNAL_POLICY =
            new DefinitionFormat<>("signal-policy", SignalJson::policy, SignalJson::write);
    /** What of our own data is a signal: {@code "definition": "detection-policy"}. */
    public static final DefinitionFormat<DetectionPolicy> DETECTION_POLICY =
            new DefinitionFormat<>("detection-policy", SignalJson::detection, SignalJson::write);
    /** Which plays are due when: {@code "definition": "play-book"}. */
    public static final DefinitionFormat<PlayBook> PLAY_BOOK =
            new DefinitionFormat<>("play-book", PlayBookJson::read, PlayBookJson::write);
    /** How early to warn: {@code "definition": "warning-policy"}. */
    public static final DefinitionFormat<WarningPolicy> WARNING_POLICY =
            new DefinitionFormat<>("warning-policy", PolicyJson::warnings, PolicyJson::write);
    /** How many customers one seller can care for: {@code "definition": "touch-capacity"}. */
    public static final DefinitionFormat<TouchCapacity> TOUCH_CAPACITY =
            new DefinitionFormat<>("touch-capacity", PolicyJson::capacity, PolicyJson::write);
    /** The phases of a relationship: {@code "definition": "phase-model"}. */
    public static final DefinitionFormat<PhaseModel> PHASE_MODEL =
            new DefinitionFormat<>("phase-model", PhaseModelJson::read, PhaseModelJson::write);
    /** A process from lead to customer: {@code "definition": "sales-process"}. */
    public static final DefinitionFormat<SalesProcess> SALES_PROCESS =
            new DefinitionFormat<>("sales-process", SalesProcessJson::read, SalesProcessJson::write);

    private DefinitionJson() {}

    /**
     * Reads an index.
     *
     * @param json the text, at most 1 MiB
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static IndexDefinition readIndex(String json) {
        return INDEX.read(json);
    }

    /**
     * Reads an index that is a part of another document; see {@link DefinitionFormat#read(JsonNode, String)}.
     *
     * @param node the part
     * @param path its JSON pointer
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static IndexDefinition readIndex(JsonNode node, String path) {
        return INDEX.read(node, path);
    }

    /**
     * Writes an index.
     *
     * @param index the definition
     * @return the text
     * @throws IllegalArgumentException if the text were too long to be read
     */
    public static String write(IndexDefinition index) {
        return INDEX.write(index);
    }

    /**
     * Reads a grid of segments.
     *
     * @param json the text, at most 1 MiB
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static SegmentGrid readGrid(String json) {
        return GRID.read(json);
    }

    /**
     * Reads a grid that is a part of another document; see {@link DefinitionFormat#read(JsonNode, String)}.
     *
     * @param node the part
     * @param path its JSON pointer
     * @return the definition
     * @throws DefinitionFormatException with path and rule, if it is none
     */
    public static SegmentGrid readGrid(JsonNode node, String path) {
        return GRID.read(node, path);
    }

    /**
     * Writes a grid of segments.
     *
     * @param grid the definition
     * @return the text
     * @throws IllegalArgumentException if the text were too long to be read
     */
    public static String write(SegmentGrid grid) {
        return GRID.write(grid);
    }
}
