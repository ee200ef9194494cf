package org.muster.reporting.table;

import java.util.List;
import org.muster.contract.api.TableReport;
import org.muster.reporting.intake.FactReader.Report;

/**
 * A line as it is shown, and what its facts say, in the same order.
 *
 * @param key what a proposal is accepted by
 */
record ReadLine(TableReport.Line line, List<Report> reports, String key) {}
