/** Dynamic segmentation: indices from observations, segments from indices, signals of opportunities, surveys. */
module org.revenuekit.segmentation {
    requires transitive org.revenuekit.core;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports org.revenuekit.segmentation.care;
    exports org.revenuekit.segmentation.columns;
    exports org.revenuekit.segmentation.index;
    exports org.revenuekit.segmentation.phase;
    exports org.revenuekit.segmentation.segment;
    exports org.revenuekit.segmentation.signal;
    exports org.revenuekit.segmentation.survey;
}
