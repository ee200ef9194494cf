package org.muster.contract.api;

/**
 * One thing that is wrong with a request.
 *
 * @param field path of the field, for example {@code facts[1].data.structure}
 * @param problem what is wrong and what to write instead
 */
public record FieldProblem(String field, String problem) {}
